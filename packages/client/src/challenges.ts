import type { Challenge, ChallengeType } from "@mxkit/api/v20250224/types";

/** A challenge, of which `type` tells what it has to show: `options` where it is `OPTIONS`, and so on. */
export type TypedChallenge = { [Type in ChallengeType]: ChallengeOf<Type> }[ChallengeType];

type ChallengeOf<Type extends ChallengeType> = Pick<Challenge, "field_name" | "guid" | "label"> & {
  type: Type;
} & {
  [Field in keyof Challenge as Field extends Lowercase<Type> ? Field : never]-?: NonNullable<
    Challenge[Field]
  >;
};
