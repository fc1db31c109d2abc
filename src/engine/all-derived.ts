/** Every module that derives something: what pages depend on must be known before the first page is rendered. */
import '../components/guide/examples.ts';
import '../search/answer-shards.ts';
import '../search/scope.ts';
import '../views/corrections.ts';
import '../views/displays.ts';
import '../views/unsourced-words.ts';
import '../views/fact-history.ts';
import '../views/fact-usage.ts';
import '../views/moment.ts';
import '../views/moved-facts.ts';
import '../views/part-link.ts';
import '../views/picture-files.ts';
import '../views/record-dates.ts';
import '../views/site-pages.ts';
import '../views/source-register.ts';
import '../views/translations.ts';
