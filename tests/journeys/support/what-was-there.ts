import { readFileSync } from "node:fs";
import type { FullResult, Reporter, TestCase, TestResult } from "@playwright/test/reporter";

const mostLines = 14;

/** What the page showed below its head when a test gave up, as a screen reader has it; "" when nothing was noted. */
function pageOf({ attachments }: TestResult): string {
  const path = attachments.find(({ name }) => name === "error-context")?.path;
  const noted = path ? readFileSync(path, "utf8") : "";
  const [, snapshot = ""] = /```yaml\n(.*?)```/s.exec(noted) ?? [];
  const lines = snapshot.split("\n");
  const main = lines.findIndex((line) => /^\s*- main\b/.test(line));
  return lines
    .slice(Math.max(main, 0), Math.max(main, 0) + mostLines)
    .join("\n")
    .trimEnd();
}

/**
 * Says at the very end, in a few lines each, where and why journeys failed and what was on the page: whoever sees only the end of
 * the gate's report can tell a fault of the shop from one of the browser. One that passed at its second try is told as well.
 */
export default class WhatWasThere implements Reporter {
  private readonly told: string[] = [];

  onTestEnd({ title }: TestCase, result: TestResult): void {
    if (result.status !== "failed" && result.status !== "timedOut") return;
    const [error] = result.errors;
    const where = error?.location ? ` (line ${error.location.line})` : "";
    const colours = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, "g");
    const why = (error?.message ?? result.status).replace(colours, "").split("\n").slice(0, 4).join("\n");
    const noted = result.annotations.map(({ description }) => description).join("\n");
    this.told.push(`✘ ${title}${where}, try ${result.retry + 1}\n${why}\n${noted}\n${pageOf(result)}`);
  }

  onEnd(_: FullResult): void {
    if (this.told.length > 0) console.log(`\nWhat was there\n${this.told.join("\n\n")}`);
  }

  printsToStdio(): boolean {
    return false;
  }
}
