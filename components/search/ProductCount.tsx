/** How many products a value has, "12" or "40+": the number to be seen, what it counts to be heard. */
export function ProductCount({ count }: { count: string }) {
  return (
    <span>
      {count}
      <span>{count === "1" ? " product" : " products"}</span>
    </span>
  );
}
