/** Every module that derives something: what pages depend on must be known before the first page is rendered. */
import '../components/guide/examples.ts';
import '../search/scope.ts';
import '../site/corrections.ts';
import '../site/displays.ts';
import '../site/escapes.ts';
import '../site/fact-history.ts';
import '../site/fact-usage.ts';
import '../site/moment.ts';
import '../site/moved-facts.ts';
import '../site/part-link.ts';
import '../site/site-pages.ts';
import '../site/source-register.ts';
import '../site/translations.ts';
