import type { SavedSettings } from "@/lib/shop/admin/types";

export type BrandValue = SavedSettings<"brand">;
export type Colour = { readonly light: string; readonly dark: string };
export type Palette = Readonly<Record<ColourName, Colour>>;
export type ColourName = keyof BrandValue["colours"];
export type Colours = BrandValue["colours"];
export type Face = {
  readonly id: BrandValue["faces"]["display"];
  readonly name: string;
  readonly stack: string;
};
export type Scheme = "light" | "dark";
