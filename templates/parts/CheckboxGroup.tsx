import { ChoiceGroup, type ChoiceGroupProps } from './ChoiceGroup.tsx';

export type CheckboxGroupProps = Omit<ChoiceGroupProps, 'kind' | 'values'> & { values?: string[] };

/** Any number of a few; each ticked one is sent under the same name. */
export function CheckboxGroup({ values = [], ...rest }: CheckboxGroupProps) {
  return <ChoiceGroup {...rest} kind="checkbox" values={values} />;
}
