import clsx from "clsx";

/** HTML that was sanitised when it was saved, set as running text. The one place where HTML is put in as it is. */
export function CleanHtml({ html, className }: { html: string; className?: string }) {
  return <div className={clsx("prose", className)} dangerouslySetInnerHTML={{ __html: html }} />;
}
