/** What a note may say, however much it looks like code, and the HTML that readers get. */
export const harmless: [what: string, text: string, html: string][] = [
  [
    'paragraphs and marks',
    'Plain *emphasis*, **strong**, ~~struck~~ and `code`.',
    '<p>Plain <em>emphasis</em>, <strong>strong</strong>, <del>struck</del> and <code>code</code>.</p>',
  ],
  ['a hard line break', 'One\\\ntwo', '<p>One<br>\ntwo</p>'],
  [
    'sections',
    '## One\n\n### Two\n\n###### Six',
    '<h2 id="one">One</h2>\n<h3 id="two">Two</h3>\n<h6 id="six">Six</h6>',
  ],
  [
    'lists',
    '- one\n- two\n  1. three\n\n- [x] done',
    '<ul class="contains-task-list">\n<li>\n<p>one</p>\n</li>\n<li>\n<p>two</p>\n<ol>\n<li>three</li>\n</ol>\n</li>\n<li class="task-list-item">\n<p><input type="checkbox" checked disabled> done</p>\n</li>\n</ul>',
  ],
  ['a quotation', '> Words\n> of someone', '<blockquote>\n<p>Words\nof someone</p>\n</blockquote>'],
  [
    'code, whatever it says',
    '```js\nimport x from "x";\n<script>{alert(1)}</script>\n```',
    '<pre><code class="language-js">import x from "x";\n&#x3C;script>{alert(1)}&#x3C;/script>\n</code></pre>',
  ],
  [
    'code in a line, whatever it says',
    'Write `<script>` or `{x}` or `import`.',
    '<p>Write <code>&#x3C;script></code> or <code>{x}</code> or <code>import</code>.</p>',
  ],
  ['a rule', 'One\n\n---\n\nTwo', '<p>One</p>\n<hr>\n<p>Two</p>'],
  [
    'a table',
    '| a | b |\n| :- | -: |\n| 1 | <Fact id="x"/> |',
    '<div class="tw" role="region" tabindex="0" aria-label="Table: a, b"><table>\n<thead>\n<tr>\n<th scope="col">a</th>\n<th class="r" scope="col">b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<th scope="row">1</th>\n<td class="r">[Fact x]</td>\n</tr>\n</tbody>\n</table></div>',
  ],
  [
    'a footnote',
    'One.[^1]\n\n[^1]: Two, with <Fact id="x"/>.',
    '<p>One.<sup><a href="#fn-1" id="fnref-1" data-footnote-ref aria-describedby="footnote-label">1</a></sup></p>\n<section data-footnotes class="footnotes"><h2 class="vh" id="footnote-label">Notes</h2>\n<ol>\n<li id="fn-1">\n<p>Two, with [Fact x]. <a href="#fnref-1" data-footnote-backref="" aria-label="Back to note 1" class="data-footnote-backref">↩</a></p>\n</li>\n</ol>\n</section>',
  ],
  [
    'links',
    '[a](https://a.example) [b](http://a.example) [c](mailto:a@a.example) [d](/notes/) [e](#part)',
    '<p><a href="https://a.example">a</a> <a href="http://a.example">b</a> <a href="mailto:a@a.example">c</a> <a href="/base/notes/">d</a> <a href="#part">e</a></p>',
  ],
  [
    'a link by reference',
    'See [the note][n].\n\n[n]: /notes/x/ "Title"',
    '<p>See <a href="/base/notes/x/" title="Title">the note</a>.</p>',
  ],
  [
    'a bare address',
    'See https://a.example/ and a@a.example.',
    '<p>See <a href="https://a.example/">https://a.example/</a> and <a href="mailto:a@a.example">a@a.example</a>.</p>',
  ],
  [
    'a picture',
    '![A harbour](harbour.png) and ![a quay](./pictures/quay-2.webp "Title")',
    '<p><img src="/pictures/harbour.png" alt="A harbour" loading="lazy" width="32" height="20"> and <img src="/pictures/./pictures/quay-2.webp" alt="a quay" title="Title" loading="lazy" width="32" height="20"></p>',
  ],
  [
    'a brace and a less-than sign, escaped',
    'A \\{brace\\} and 3 \\< 5.',
    '<p>A {brace} and 3 &#x3C; 5.</p>',
  ],
  ['entities', 'Fish &amp; chips &lt;b&gt; &#123;x&#125;', '<p>Fish &#x26; chips &#x3C;b> {x}</p>'],
  [
    'an editor’s remark',
    'One {/* not for readers */} two\n\n{/* nor this */}\n\nThree',
    '<p>One  two</p>\n<p>Three</p>',
  ],
  [
    'each inline component',
    '<Fact id="x"/> <Cite id="x" where="p. 1"/> <Term id="x"/> <Term id="x">words</Term>',
    '<p>[Fact x][Cite x p. 1] [Term x] [Term x: words]</p>',
  ],
  [
    'each block component',
    '<KeyFacts ids="a b c"/>\n\n<Chart id="x"/>\n\n<DataTable id="x"/>\n\n<TileMap id="x"/>\n\n<Timeline ids="a" title="T"/>',
    '[KeyFacts a b c]\n[Chart x]\n[DataTable x]\n[TileMap x]\n[Timeline a T]',
  ],
  [
    'components with text',
    '<Callout title="T">\n\nOne <Fact id="x"/>\n\n</Callout>\n\n<Quote by="A" source="b" lang="fr">\n\nMots\n\n</Quote>',
    '[Callout T: <p>One [Fact x]</p>]\n[Quote A b fr: <p>Mots</p>]',
  ],
  [
    'components indented in a list',
    '- one\n\n  <Chart id="x"/>',
    '<ul>\n<li>\n<p>one</p>\n[Chart x]\n</li>\n</ul>',
  ],
  ['two charts on a line', '<Chart id="x"/> <Chart id="y"/>', '[Chart x]\n[Chart y]'],
  [
    'words that look like code',
    'A rise in the\nexport of fish and the\nimport of nets. x = y => z; a > b',
    '<p>A rise in the\nexport of fish and the\nimport of nets. x = y => z; a > b</p>',
  ],
  [
    'a question of code',
    'What does `export default` do? And `import x from "y"`?',
    '<p>What does <code>export default</code> do? And <code>import x from "y"</code>?</p>',
  ],
  [
    'a remark about scripts',
    'The word script: javascript: is a scheme, data: is another.',
    '<p>The word script: javascript: is a scheme, data: is another.</p>',
  ],
  [
    'an address with a tab, which is none',
    '[a](java\tscript:alert(1))',
    '<p>[a](java\tscript:alert(1))</p>',
  ],
  [
    'braces in code',
    '`{process.env.SECRET}` prints nothing.',
    '<p><code>{process.env.SECRET}</code> prints nothing.</p>',
  ],
  [
    'tags in code',
    '```html\n<img src=x onerror="alert(1)">\n<!-- a -->\n```',
    '<pre><code class="language-html">&#x3C;img src=x onerror="alert(1)">\n&#x3C;!-- a -->\n</code></pre>',
  ],
  [
    'frontmatter in code',
    '```\n+++\ntitle = "x"\n+++\n```',
    '<pre><code>+++\ntitle = "x"\n+++\n</code></pre>',
  ],
  [
    'entities of tags',
    '&lt;script&gt;alert(1)&lt;/script&gt;',
    '<p>&#x3C;script>alert(1)&#x3C;/script></p>',
  ],
  [
    'numbered entities of tags',
    '&#60;img src=x onerror=alert(1)&#62;',
    '<p>&#x3C;img src=x onerror=alert(1)></p>',
  ],
  [
    'quotes in a title',
    '[a](/notes/ "A \\" onload=x")',
    '<p><a href="/base/notes/" title="A &#x22; onload=x">a</a></p>',
  ],
  ['tags in a title', '[a](/notes/ "<b>")', '<p><a href="/base/notes/" title="<b>">a</a></p>'],
  [
    'braces in an alternative text',
    '![{x}](a.png)',
    '<p><img src="/pictures/a.png" alt="x" loading="lazy" width="32" height="20"></p>',
  ],
  [
    'quotes in an alternative text',
    '![A " onerror=x](a.png)',
    '<p><img src="/pictures/a.png" alt="A &#x22; onerror=x" loading="lazy" width="32" height="20"></p>',
  ],
  [
    'a lonely ampersand',
    'Fish & chips &nosuch; &',
    '<p>Fish &#x26; chips &#x26;nosuch; &#x26;</p>',
  ],
  ['a NUL written as an entity', 'A&#0;b', '<p>A�b</p>'],
  ['escape signs', '\\*a\\* \\[b\\] \\`c\\` \\<d\\> \\{e\\}', '<p>*a* [b] `c` &#x3C;d> {e}</p>'],
  ['an empty remark', 'A {} b', '<p>A  b</p>'],
  ['a remark of one line', 'A {// x\n} b', '<p>A  b</p>'],
  ['remarks side by side', '{/* a */}{/* b */}', '<p></p>'],
  [
    'Vietnamese',
    'Đất hiếm: *trữ lượng* và **khai thác**.',
    '<p>Đất hiếm: <em>trữ lượng</em> và <strong>khai thác</strong>.</p>',
  ],
  ['accents as characters of their own', 'Étude', '<p>Étude</p>'],
  ['words of Khmer with marks between them', 'កម្ពុជា​ភាសា', '<p>កម្ពុជា​ភាសា</p>'],
  ['words of Persian with a joiner', 'می‌خواهم', '<p>می‌خواهم</p>'],
  ['a family of pictures', '👨‍👩‍👧', '<p>👨‍👩‍👧</p>'],
  ['a soft hyphen in a word', 'Donau­dampf', '<p>Donau­dampf</p>'],
  ['signs of comparison', 'a \\< b > c >= d', '<p>a &#x3C; b > c >= d</p>'],
  [
    'a dollar and a template',
    'Costs $\\{x\\} and `${y}`',
    '<p>Costs ${x} and <code>${y}</code></p>',
  ],
  [
    'a table with escaped bars',
    '| a |\n| - |\n| b \\| c |',
    '<div class="tw" role="region" tabindex="0" aria-label="Table: a"><table>\n<thead>\n<tr>\n<th scope="col">a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<th scope="row">b | c</th>\n</tr>\n</tbody>\n</table></div>',
  ],
  [
    'a heading with code',
    '## The `export` of *fish*',
    '<h2 id="the-export-of-fish">The <code>export</code> of <em>fish</em></h2>',
  ],
  ['a list with remarks', '- a\n- {/* x */} b', '<ul>\n<li>a</li>\n<li> b</li>\n</ul>'],
  [
    'a link to a mailbox',
    'Write to fish@example.org.',
    '<p>Write to <a href="mailto:fish@example.org">fish@example.org</a>.</p>',
  ],

  [
    'names of every object',
    'constructor, \\_\\_proto\\_\\_, toString',
    '<p>constructor, __proto__, toString</p>',
  ],
  [
    'a percent sign in a link',
    '[a](https://a.example/%2e%2e/x?y=%3Cscript%3E)',
    '<p><a href="https://a.example/%2e%2e/x?y=%3Cscript%3E">a</a></p>',
  ],
  [
    'quotes in a link',
    '[a](https://a.example/"onload="x)',
    '<p><a href="https://a.example/%22onload=%22x">a</a></p>',
  ],
];
