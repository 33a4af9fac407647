// Adds a Copy button beside each link to Markdown; without it the link still downloads the same words.

for (const link of document.querySelectorAll('a[data-copy]')) {
  if (navigator.clipboard) link.after(' ', button(link));
}

function button(link) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.setAttribute('aria-live', 'polite');
  button.textContent = link.dataset.copy;
  button.addEventListener('click', () => copy(link, button));
  return button;
}

async function copy(link, button) {
  try {
    const response = await fetch(link.href, { headers: { Accept: 'text/markdown' } });
    if (!response.ok) throw new Error(response.status);
    await navigator.clipboard.writeText(await response.text());
    button.textContent = link.dataset.copied;
  } catch {
    button.textContent = link.dataset.failed;
  }
  setTimeout(() => { button.textContent = link.dataset.copy; }, 4000);
}
