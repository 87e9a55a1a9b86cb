import type { ConnectorChallenge } from "../../connector.js";
import type { ChallengeType } from "./outcomes.js";
import { type Colour, stripes } from "./png.js";

/** Every outcome can be chosen; the number is a wrong answer. */
const OPTIONS: readonly { label: string; value: string | number; colour: Colour }[] = [
  { label: "The right answer", value: "correct", colour: [46, 160, 67] },
  { label: "Ask me something else", value: "challenge", colour: [31, 111, 235] },
  { label: "A wrong answer", value: 7, colour: [218, 54, 51] },
  { label: "My account is disabled", value: "DISABLED", colour: [110, 118, 129] },
  { label: "The institution has an error", value: "SERVER_ERROR", colour: [191, 135, 0] },
  { label: "The institution is unavailable", value: "UNAVAILABLE", colour: [130, 80, 223] },
];

type Presentation = Pick<
  ConnectorChallenge,
  "field_name" | "label" | "options" | "image_data" | "image_options"
>;

const PRESENTATIONS: Record<ChallengeType, () => Presentation> = {
  TEXT: () => ({ field_name: "text", label: "What city were you born in?" }),
  TOKEN: () => ({ field_name: "token", label: "Enter the code that we sent to your phone." }),
  OPTIONS: () => ({
    field_name: "options",
    label: "Which of these do you choose?",
    options: OPTIONS.map(({ label, value }) => ({ label, value })),
  }),
  IMAGE_DATA: () => ({
    field_name: "image",
    label: "What do you see in this picture?",
    image_data: stripes(
      OPTIONS.map(({ colour }) => colour),
      20,
      40,
    ).toString("base64"),
  }),
  IMAGE_OPTIONS: () => ({
    field_name: "image_options",
    label: "Which picture did you choose when you signed up?",
    image_options: OPTIONS.map(({ label, value, colour }) => ({ label, value, data_uri: pictureOf(colour) })),
  }),
};

/** The key is another one in each round, so that an answer to an earlier question never answers a later one. */
export function challengeOf(type: ChallengeType, round: number): ConnectorChallenge {
  return { key: `question-${round}`, type, ...PRESENTATIONS[type]() };
}

function pictureOf([red, green, blue]: Colour): string {
  const png = stripes(
    [
      [red, green, blue],
      [255, 255, 255],
      [red, green, blue],
    ],
    16,
    48,
  );
  return `data:image/png;base64,${png.toString("base64")}`;
}
