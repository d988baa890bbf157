/** Whose list it is: a customer's, or a guest's whose browser knows its id. */
export type ListOwner = { readonly customerId: string | null; readonly listId: string | null };

export type OwnList = {
  readonly id: string;
  readonly shared: boolean;
  readonly shareNo: number;
};
