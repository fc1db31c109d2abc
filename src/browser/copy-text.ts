/** Puts a button beside each text that readers may want to copy, and the address of the page; without it they select the text. */
for (const frame of document.querySelectorAll<HTMLElement>('[data-copy]')) {
  const text = frame.querySelector('[data-copy-text]');
  const address = location.href.replace(/#.*/, '');
  if (!navigator.clipboard) continue;
  if ('copyPage' in frame.dataset) addButton(frame, () => address);
  else if (text) addButton(frame, () => (text.textContent ?? '').trim(), text);
}

function addButton(frame: HTMLElement, read: () => string, text?: Element): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'btn quiet';
  button.textContent = frame.dataset['copy'] ?? '';
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(read()).then(
      () => (status.textContent = frame.dataset['copied'] ?? ''),
      // Where copying is refused, the text is selected, to be copied by hand.
      () => text && getSelection()?.selectAllChildren(text),
    );
  });
  frame.append(button, ' ', status);
}

export {};
