/** Every page of the settings, in the order of its importance to a new shop. */
export const settingsPages = [
  {
    id: "brand",
    href: "/admin/settings/brand",
    label: "Brand",
    hint: "Name, logo, colours, type and social links.",
  },
  {
    id: "contact",
    href: "/admin/settings/contact",
    label: "Contact",
    hint: "Who sells, and who answers letters.",
  },
  {
    id: "words",
    href: "/admin/settings/words",
    label: "Home and about",
    hint: "Announcement, first words, story.",
  },
  {
    id: "money",
    href: "/admin/settings/money",
    label: "Money and time",
    hint: "Currency, language, time zone, home country.",
  },
  {
    id: "rules",
    href: "/admin/settings/rules",
    label: "Returns and limits",
    hint: "Days to return, pieces in a basket, low stock.",
  },
  {
    id: "letters",
    href: "/admin/settings/letters",
    label: "Newsletter",
    hint: "What you may write about, in which words.",
  },
  {
    id: "automatic-letters",
    href: "/admin/settings/automatic-letters",
    label: "Automatic letters",
    hint: "What goes out by itself: read, reword, switch off.",
  },
  {
    id: "policies",
    href: "/admin/settings/policies",
    label: "Policies",
    hint: "Terms, privacy, returns, with dated versions.",
  },
  {
    id: "mail",
    href: "/admin/settings/mail",
    label: "Mail domain",
    hint: "Whether mailboxes believe your letters.",
  },
  {
    id: "connections",
    href: "/admin/settings/connections",
    label: "Stripe and Resend",
    hint: "Whether they answer, and know the shop.",
  },
  {
    id: "health",
    href: "/admin/settings/health",
    label: "Health",
    hint: "Work that waits or failed, with retry.",
  },
  {
    id: "backups",
    href: "/admin/settings/backups",
    label: "Backups",
    hint: "How to keep the shop, and bring it back.",
  },
] as const;

/** The way back from a page of the settings; a wide screen shows them all beside each other instead. */
export const allSettings = { href: "/admin/settings", label: "All settings", onPhone: true };
