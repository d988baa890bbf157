/** A picture that was just uploaded. */
export type UploadedPicture = {
  readonly id: string;
  readonly src: string;
  readonly width: number;
  readonly height: number;
};

/** The largest file that is taken, in bytes: what a camera of today writes. */
export const mostPictureBytes = 20_000_000;
