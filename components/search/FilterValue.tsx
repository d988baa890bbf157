import { ProductCount } from "./ProductCount";

type Props = {
  name: string;
  value: string;
  label: string;
  /** "12", "40+". */
  count: string;
  chosen: boolean;
};

/** A value that can be chosen, with the number of products that have it. */
export function FilterValue({ name, value, label, count, chosen }: Props) {
  return (
    <label>
      <input type="checkbox" name={name} value={value} defaultChecked={chosen} />
      <span>{label}</span>
      <ProductCount count={count} />
    </label>
  );
}
