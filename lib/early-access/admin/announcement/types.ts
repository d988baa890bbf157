/** As the form holds it. */
type AnnouncementForm = { saleId: string; on: boolean; slug: string; words: string };
export type AnnouncementPage = {
  readonly form: AnnouncementForm;
  /** Its page; null while nothing is announced. */
  readonly url: string | null;
  /** How many wait to be told, and how many were. */
  readonly waiting: number;
  readonly told: number;
};
