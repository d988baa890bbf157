/** How the form for a question stands: nothing sent yet, gone, or back with what was typed and what to do. */
export type HelpState = { readonly sent: boolean; readonly message: string; readonly error: string | null };
