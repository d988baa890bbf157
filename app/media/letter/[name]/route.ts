import { answerShared } from "../../answer-shared";

/** Serves "med_….jpg": a picture as letters show it. */
export const GET = answerShared("letter");
