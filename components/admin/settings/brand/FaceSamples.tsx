/** Brings every face there is to choose from to this one page, so that the preview can wear it. A browser fetches what it shows. */
export function FaceSamples({ rules }: { rules: string }) {
  return (
    <style href="faces-all" precedence="default">
      {rules}
    </style>
  );
}
