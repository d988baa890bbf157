export type NavigationLink = { label: string; href: string };

/** What a header or footer shows of the brand. */
export type Brand = { name: string; tagline: string; logoUrl: string | null };
