import type { ImportInput, ImportNews, ImportProgress } from "@/lib/newsletter/admin/types";

type Answer = Extract<ImportNews, { answer: unknown }>["answer"];

/** Sends a file of subscribers and hears how far it is; throws when the line breaks before the answer. */
export async function bringFile(
  input: ImportInput,
  onProgress: (progress: ImportProgress) => void,
): Promise<Answer> {
  const response = await fetch("/api/admin/subscribers/import", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(input),
  });
  if (!response.ok || !response.body) return response.json();
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const { value, done } = await reader.read();
    if (done) throw new Error("the server fell silent");
    const lines = (rest + value).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      const news: ImportNews = JSON.parse(line);
      if ("answer" in news) return news.answer;
      onProgress(news.progress);
    }
  }
}
