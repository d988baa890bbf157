import { Notice } from "@/components/ui/Notice";

/** Stands in place of the field when a code may be typed no more. */
export function SpentCode() {
  return (
    <Notice id="code" kind="danger" role="alert" tabIndex={-1} title="This code was typed wrongly too often.">
      The link in the letter still works. Or ask for a new letter.
    </Notice>
  );
}
