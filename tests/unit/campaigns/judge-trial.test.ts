import { expect, test } from "vitest";
import { judgeTrial } from "@/lib/campaigns/trial/judge-trial";

const of = (hits: number, sent: number) => ({ hits, sent });

test("what differs by more than chance wins, with the confidence of the test of two proportions", () => {
  // 100 and 140 of 2,000: z = 2.664, two-sided p = 0.0077.
  expect(judgeTrial(of(100, 2_000), of(140, 2_000))).toMatchObject({
    winner: "b",
    verdict: "better",
    confidence: 992,
  });
  expect(judgeTrial(of(140, 2_000), of(100, 2_000))).toMatchObject({ winner: "a", verdict: "better" });
});

test("what is close is called close, and the first wording is taken", () => {
  // 100 and 120 of 2,000: z = 1.387, two-sided p = 0.165.
  expect(judgeTrial(of(100, 2_000), of(120, 2_000))).toMatchObject({
    winner: "a",
    verdict: "close",
    confidence: 834,
  });
  expect(judgeTrial(of(0, 2_000), of(4, 2_000))).toMatchObject({
    winner: "a",
    verdict: "close",
    confidence: 0,
  });
  expect(judgeTrial(of(0, 0), of(0, 0))).toMatchObject({ winner: "a", verdict: "close", confidence: 0 });
});
