/** One link of one letter of the outbox. */
export type LinkOfMail = {
  readonly letterId: string;
  /** Its place among the letter's links, from 0. */
  readonly no: number;
};
