type Name = keyof HTMLElementTagNameMap;

/** A new element with what it holds. */
export function element<Of extends Name>(
  name: Of,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Of] {
  const created = document.createElement(name);
  created.append(...children);
  return created;
}

/** The same, of a class. */
export function classed<Of extends Name>(
  name: Of,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Of] {
  const created = element(name, ...children);
  created.className = className;
  return created;
}
