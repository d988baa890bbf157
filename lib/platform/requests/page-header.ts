/** In which header of a request the proxy names the page of the admin area that is asked for: pages cannot know it. */
export const pageHeader = "x-regulars-page";
