import type { Metadata } from "next";
import { FramePlace } from "@/components/layout/FramePlace";
import { ApplyFilters } from "@/components/search/ApplyFilters";
import { SearchCombobox } from "@/components/search/SearchCombobox";
import { WholePage } from "@/components/search/WholePage";
import { places } from "../places";

// The title is written by what was found, see `../route.ts`; results are for people, and crawlers have collections.
export const metadata: Metadata = { title: { absolute: "" }, robots: { index: false } };

/** What is around the results of a search, the same for every query and kept like any page. */
export default function SearchFrame() {
  return (
    <>
      <div className="page pt-8 lg:pt-14">
        <FramePlace marker={places.head} />
        <SearchCombobox id={places.field} className="max-w-xl pt-6" />
      </div>
      <FramePlace id="results" marker={places.results} />
      <ApplyFilters form="filter-form" />
      <WholePage within="results" path="/search" />
    </>
  );
}
