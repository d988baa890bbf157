/** How far it is to free delivery, in words and as a bar. */
export function FreeDeliveryBar({
  missing,
  freeFrom,
  money,
}: {
  missing: number;
  freeFrom: number;
  money: (amount: number) => string;
}) {
  const words = missing === 0 ? "Your delivery is free." : `${money(missing)} more and delivery is free.`;
  return (
    <div className="text-sm">
      <p id="free-delivery">{words}</p>
      <progress
        aria-labelledby="free-delivery"
        value={freeFrom - missing}
        max={freeFrom}
        className="mt-2 block h-1.5 w-full appearance-none overflow-hidden rounded-full bg-line [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-accent"
      />
    </div>
  );
}
