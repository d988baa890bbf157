/** What permission to go by the links that somebody follows is kept under. No letter is about it. */
export const linksTopic = "links";

/**
 * The sentence among a topic's words that says that followed links are gone by. The database knows by it who was told
 * (`tells_of_links`): of everybody else links are counted for the letter's report alone.
 */
export const linksWords = "Which of its links I follow may decide what I am sent.";
