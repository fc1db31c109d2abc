import { describe, expect, it } from 'vitest';
import { formatCaddy } from '../../src/headers/format-caddy.ts';
import { formatHeadersFile } from '../../src/headers/format-headers-file.ts';
import { formatNginx } from '../../src/headers/format-nginx.ts';
import { formatRedirects } from '../../src/headers/format-redirects.ts';
import type { Policy } from '../../src/headers/policy.ts';

const policy: Policy = {
  basePath: '/fish/',
  headers: { 'X-Frame-Options': 'DENY', 'Cache-Control': 'no-cache' },
  rules: [
    { name: 'hashed', paths: ['/fish/_astro/*'], headers: { 'Cache-Control': 'immutable' } },
    {
      name: 'open',
      paths: ['/fish/data/*.csv', '/fish/sources.bib'],
      headers: { 'Access-Control-Allow-Origin': '*' },
    },
  ],
  missing: [
    { paths: '/fish/fr/*', page: '/fish/fr/404.html' },
    { paths: '/fish/*', page: '/fish/404.html' },
  ],
};

describe('_headers', () => {
  it('takes off what Cloudflare adds by itself, and what a later block replaces', () => {
    expect(formatHeadersFile(policy)).toBe(`/fish/*
  ! Access-Control-Allow-Origin
  X-Frame-Options: DENY
  Cache-Control: no-cache

/fish/_astro/*
  ! Cache-Control
  Cache-Control: immutable

/fish/data/*.csv
  Access-Control-Allow-Origin: *
  Content-Type: text/csv; charset=utf-8

/fish/sources.bib
  Access-Control-Allow-Origin: *
  Content-Type: application/x-bibtex; charset=utf-8
`);
  });
});

describe('_redirects', () => {
  it('shows what is missing in the language of its address, and else in all of them', () => {
    expect(formatRedirects(policy)).toBe(
      '/fish/fr/* /fish/fr/404.html 404\n/fish/* /fish/404.html 404\n',
    );
  });
});

describe('the files for nginx', () => {
  const { http, server } = formatNginx(policy, 'site1');

  it('declare beside the servers what differs by address', () => {
    expect(http.slice(http.indexOf('map'))).toBe(`map $uri $site1_rule {
  default page;
  "~^/fish/_astro/" hashed;
  "~^/fish/data/[^/]+\\.csv$" open;
  "~^/fish/sources\\.bib$" open;
}
map $uri $site1_missing {
  default /fish/404.html;
  "~^/fish/fr/" /fish/fr/404.html;
}
map $site1_rule $site1_cache_control {
  default "no-cache";
  hashed "immutable";
}
map $site1_rule $site1_access_control_allow_origin {
  default "";
  open "*";
}
`);
  });

  it('send every field with every answer, be it an error', () => {
    expect(server.split('\n').filter((line) => line.startsWith('add_header'))).toEqual([
      'add_header X-Frame-Options "DENY" always;',
      'add_header Cache-Control $site1_cache_control always;',
      'add_header Access-Control-Allow-Origin $site1_access_control_allow_origin always;',
    ]);
    expect(server).toContain('error_page 404 $site1_missing;');
  });

  it('say where they belong', () => {
    expect(http).toMatch(/^# Include this inside of "http"/);
    expect(server).toMatch(
      /^# Include this inside of "server", and again inside of every "location"/,
    );
  });
});

describe('the snippet for Caddy', () => {
  const lines = formatCaddy(policy).split('\n');
  const position = (text: string) => lines.findIndex((line) => line.trim() === text);

  it('keeps what holds for all before what holds for some', () => {
    const order = [
      '(assay) {',
      'route {',
      'Cache-Control "no-cache"',
      '@hashed path /fish/_astro/*',
      'header @hashed {',
      'Cache-Control "immutable"',
      '@open path /fish/data/*.csv /fish/sources.bib',
      'Access-Control-Allow-Origin "*"',
      'header @csv Content-Type "text/csv; charset=utf-8"',
      'handle_errors {',
      'header -Access-Control-Allow-Origin',
      '@missing-0 path /fish/fr/*',
      'rewrite * /fish/fr/404.html',
      '@missing-1 path /fish/*',
      'rewrite * /fish/404.html',
    ].map(position);
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it('closes each block it opens', () => {
    const count = (end: string) => lines.filter((line) => line.endsWith(end)).length;
    expect(count('{')).toBe(count('}'));
  });
});
