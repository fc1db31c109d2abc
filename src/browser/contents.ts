import { findCurrent } from './contents/current-section.ts';

/** Marks the section being read in the page’s list of contents. */
const entries = [...document.querySelectorAll<HTMLAnchorElement>('.toc a[href^="#"]')].flatMap(
  (link) => {
    const section = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    return section ? [{ link, section }] : [];
  },
);

function mark(): void {
  const tops = entries.map(({ section }) => section.getBoundingClientRect().top);
  const current = findCurrent(tops, window.innerHeight / 3);
  for (const [index, { link }] of entries.entries()) {
    if (index === current) link.setAttribute('aria-current', 'location');
    else link.removeAttribute('aria-current');
  }
}

// All above the reading line counts as in sight: a heading reports each crossing, however fast.
const observer = new IntersectionObserver(mark, { rootMargin: '1000000px 0px -66% 0px' });
for (const { section } of entries) observer.observe(section);
