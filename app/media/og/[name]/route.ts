import { answerShared } from "../../answer-shared";

/** Serves "med_….jpg": a picture as other sites show it beside a link to the shop. */
export const GET = answerShared("og");
