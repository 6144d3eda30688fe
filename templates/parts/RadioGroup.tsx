import { ChoiceGroup, type ChoiceGroupProps } from './ChoiceGroup.tsx';

export type RadioGroupProps = Omit<ChoiceGroupProps, 'kind' | 'values'> & { value?: string };

/** One of a few. */
export function RadioGroup({ value, ...rest }: RadioGroupProps) {
  return <ChoiceGroup {...rest} kind="radio" values={value === undefined ? [] : [value]} />;
}
