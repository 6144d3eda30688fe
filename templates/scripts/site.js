/** Small improvements only: every page works without this file. */

/** Long enough for a slow connection, short enough to try again after a failure. */
const waitMs = 8000;

for (const form of document.querySelectorAll('form[method="post"]')) {
  form.addEventListener('submit', (event) => {
    if (form.hasAttribute('data-sent')) {
      event.preventDefault();
      return;
    }
    form.setAttribute('data-sent', '');
    setTimeout(() => form.removeAttribute('data-sent'), waitMs);
  });
}

// Back in the browser's history the page comes from memory, sent forms included.
addEventListener('pageshow', () => {
  for (const form of document.querySelectorAll('form[data-sent]')) form.removeAttribute('data-sent');
});

// A menu opened on a narrow screen must not hang in the air when the screen is turned.
const menu = document.querySelector('.kc-nav[popover]');
matchMedia('(min-width: 48em)').addEventListener('change', () => {
  if (menu?.matches(':popover-open')) menu.hidePopover();
});
