import type { Phase } from './PhaseSentence.tsx';

const seats = [0, 1, 2, 3, 4, 5, 6].map((index) => {
  const angle = (index / 7) * Math.PI * 2 - Math.PI / 2;
  return { x: Math.round(80 + Math.cos(angle) * 62), y: Math.round(80 + Math.sin(angle) * 62) };
});
const seatFills = ['kd-spark', 'kd-near', 'kd-main', 'kd-near', 'kd-spark', 'kd-main', 'kd-near'];

function Ask() {
  return (
    <>
      <path
        className="kd-near"
        d="M24 20h92a16 16 0 0 1 16 16v50a16 16 0 0 1 -16 16h-52l-28 26v-26h-12a16 16 0 0 1 -16 -16v-50a16 16 0 0 1 16 -16z"
      />
      <text className="kd-letters kd-letters--big kd-light" x="70" y="84" textAnchor="middle">
        ?
      </text>
      <path
        className="kd-spark"
        d="M96 84h44a12 12 0 0 1 12 12v26a12 12 0 0 1 -12 12h-8v16l-18 -16h-18a12 12 0 0 1 -12 -12v-26a12 12 0 0 1 12 -12z"
      />
      <path
        className="kd-on-spark"
        d="M100 104a5 5 0 1 1 0 10a5 5 0 1 1 0 -10zM118 104a5 5 0 1 1 0 10a5 5 0 1 1 0 -10zM136 104a5 5 0 1 1 0 10a5 5 0 1 1 0 -10z"
      />
    </>
  );
}

function Think() {
  return (
    <>
      <circle className="kd-near" cx="56" cy="58" r="46" />
      <circle className="kd-spark" cx="104" cy="58" r="46" />
      <circle className="kd-main" cx="80" cy="102" r="46" />
      <path className="kd-far" d="M80 18.8a46 46 0 0 1 20.5 42.8a46 46 0 0 0 -41 0A46 46 0 0 1 80 18.8z" />
      <path
        className="kd-light"
        d="M80 56.3c7 0 14 1.6 20.5 5.3a46 46 0 0 1 -20.5 35.6a46 46 0 0 1 -20.5 -35.6c6.5 -3.7 13.5 -5.3 20.5 -5.3z"
      />
    </>
  );
}

function Do() {
  return (
    <>
      {seats.map(({ x, y }, index) => (
        <circle className={seatFills[index]} key={index} cx={x} cy={y} r="15" />
      ))}
      <circle className="kd-main" cx="80" cy="80" r="46" />
      <path className="kd-light" d="M58 62l24 -8l8 26l-24 8z" />
      <path className="kd-spark" d="M88 92l18 -14l10 14l-18 14z" />
      <circle className="kd-far" cx="66" cy="104" r="8" />
    </>
  );
}

const sketches = { ask: Ask, think: Think, do: Do };

/** A small drawing for each stretch of the line: a question, shared thought, a table with people around it. */
export function LineSketch({ phase }: { phase: Phase }) {
  const Sketch = sketches[phase];
  return (
    <svg className="kc-sketch kc-drawing--day" viewBox="0 0 160 160" aria-hidden="true" focusable="false">
      <Sketch />
    </svg>
  );
}
