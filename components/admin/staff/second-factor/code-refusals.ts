/** Sentences for what the shop may answer to a code. */
export const codeRefusals = {
  wrong_code: "That is not right, or it was used already. Wait for the next one and type that.",
  too_many_attempts: "These were many tries. Wait a quarter of an hour, then try again.",
  not_begun: "This set-up was replaced by a newer one. Begin once more.",
};
