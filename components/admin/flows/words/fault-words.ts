/**
 * What is wrong with a step, with where it stands: "Step 2: Write a whole number." The steps of a branch are counted anew.
 * @param path of the fault in the form: "plan.steps.3.no.0.amount"; of the row as a whole "plan.steps"
 */
export function faultWords(path: string, sentence: string): string {
  const places: string[] = [];
  const [, , ...parts] = path.split(".");
  for (let at = 0; at < parts.length; at += 2) {
    const [step = "", branch = ""] = parts.slice(at, at + 2);
    places.push(`step ${Number(step) + 1}`);
    if (branch !== "yes" && branch !== "no") break;
    places.push(branch === "yes" ? "first way" : "other way");
  }
  const place = places.join(", ");
  return place ? `${place.charAt(0).toUpperCase()}${place.slice(1)}: ${sentence}` : sentence;
}
