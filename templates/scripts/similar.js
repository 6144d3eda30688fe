/** Shows what looks like a proposal while it is typed; without this the form asks to look first. */

const pauseMs = 600;
const fewest = 4;

const place = document.querySelector('[data-similar]');
const title = document.querySelector('#titel');

if (place && title) {
  const list = place.querySelector('[data-similar-list]');
  let timer;
  let newest = 0;

  const look = async () => {
    const q = title.value.trim();
    const turn = (newest += 1);
    if (q.length < fewest) return show('');
    const answer = await fetch(`${place.dataset.similar}?q=${encodeURIComponent(q)}`).catch(() => undefined);
    if (turn === newest) show(answer?.ok ? await answer.text() : '');
  };

  const show = (markup) => {
    place.hidden = markup === '';
    list.innerHTML = markup;
  };

  title.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(look, pauseMs);
  });
}
