/**
 * A fixed field such as 008: blanks, with values at their places.
 * @param length of the field, in characters
 * @param values by the place of their first character
 * @throws RangeError when a value does not fit
 */
export function fixedField(length: number, values: Record<number, string>): string {
  const places = Array.from({ length }, () => ' ');
  for (const [place, value] of Object.entries(values)) {
    const at = Number(place);
    if (at + value.length > length) throw new RangeError(`No room for "${value}" at ${place} of ${length}`);
    [...value].forEach((letter, index) => {
      places[at + index] = letter;
    });
  }
  return places.join('');
}
