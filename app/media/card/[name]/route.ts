import { answerShared } from "../../answer-shared";

/** Serves "med_….jpg": a picture as letters show it of a product. */
export const GET = answerShared("card");
