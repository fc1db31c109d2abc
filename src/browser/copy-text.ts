/** Puts a button beside each text that readers may want to copy; without it they select the text. */
for (const frame of document.querySelectorAll<HTMLElement>('[data-copy]')) {
  const text = frame.querySelector('[data-copy-text]');
  if (text && navigator.clipboard) addButton(frame, text);
}

function addButton(frame: HTMLElement, text: Element): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'btn quiet';
  button.textContent = frame.dataset['copy'] ?? '';
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  button.addEventListener('click', () => {
    navigator.clipboard.writeText((text.textContent ?? '').trim()).then(
      () => (status.textContent = frame.dataset['copied'] ?? ''),
      // Where copying is refused, the text is selected, to be copied by hand.
      () => getSelection()?.selectAllChildren(text),
    );
  });
  frame.append(button, ' ', status);
}

export {};
