import { Notice } from "@/components/ui/Notice";
import type { Upload } from "./use-uploads";

type Props = { uploads: readonly Upload[]; onForget: (key: string) => void };

/** How far each picture is on its way up, or why it was not taken: for where one picture is asked for. */
export function UploadLines({ uploads, onForget }: Props) {
  return uploads.map(({ key, name, part, fault }) =>
    fault ? (
      <Notice key={key} kind="danger" role="alert">
        {name} {fault}.{" "}
        <button type="button" className="link" onClick={() => onForget(key)}>
          Close
        </button>
      </Notice>
    ) : (
      <progress key={key} value={part} aria-label={name} className="h-1.5 w-full accent-(--accent)" />
    ),
  );
}
