import type { Locator, Page } from 'playwright-core';
import { tabTo } from './tabTo.ts';

export type Hand = 'mouse' | 'keyboard';
/** What is filled in, by the name of the field: text, words of an option, or values to tick. */
export type Fields = Record<string, string | string[]>;

/** Fills in fields of a form, each as its kind asks for. @throws Error when a field is not there */
export async function fillIn({
  page,
  form,
  fields,
  hand,
}: {
  page: Page;
  form: Locator;
  fields: Fields;
  hand: Hand;
}): Promise<void> {
  for (const [name, value] of Object.entries(fields)) {
    const field = form.locator(`[name="${name}"]`);
    const kind = await kindOf(field);
    if (kind === 'radio' || kind === 'checkbox') await tick({ form, name, values: [value].flat() });
    else if (kind === 'select-one') await choose({ page, field, option: String(value), hand });
    else if (kind === 'date' || kind === 'time') await field.fill(String(value));
    else await type({ page, field, text: String(value), hand });
  }
}

function kindOf(field: Locator): Promise<string> {
  return field.first().evaluate((element) => (element as HTMLInputElement).type);
}

/** By its label, as big as a thumb: the box itself is small. */
async function tick({ form, name, values }: { form: Locator; name: string; values: string[] }) {
  for (const value of values) {
    const box = form.locator(`[name="${name}"][value="${value}"]`);
    if (await box.isChecked()) continue;
    const id = await box.getAttribute('id');
    await (id ? form.locator(`label[for="${id}"]`) : box).click();
  }
}

type Chosen = { page: Page; field: Locator; option: string; hand: Hand };

async function choose({ page, field, option, hand }: Chosen): Promise<void> {
  if (hand === 'mouse') {
    const labels = await field.locator('option').allTextContents();
    const label = labels.find((each) => each.includes(option));
    if (!label) throw new Error(`No option like ${option} among: ${labels.join(' | ')}`);
    await field.selectOption({ label: label.trim() });
    return;
  }
  await tabTo(page, field);
  await page.keyboard.type(option);
}

async function type({ page, field, text, hand }: Omit<Chosen, 'option'> & { text: string }): Promise<void> {
  if (hand === 'mouse') await field.click();
  else await tabTo(page, field);
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(text);
}
