import type { BirthdayFields } from "@/lib/newsletter/types";

export type DetailsPage = {
  readonly email: string;
  readonly name: string;
  readonly nameError: string | null;
  readonly birthday: BirthdayFields;
  readonly locale: string;
  readonly locales: readonly { readonly code: string; readonly words: string }[];
};
