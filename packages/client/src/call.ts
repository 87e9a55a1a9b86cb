/** What came back, with what it came in. */
export interface Answer<Data> {
  data: Data;
  /** Its status and its headers; the body has been read. */
  response: Response;
  /** Names the request in the platform's logs. */
  requestId: string | null;
}

/** The promise of an answer's data. */
export interface Call<Data> extends Promise<Data> {
  withResponse(): Promise<Answer<Data>>;
}

export function callOf<Data>(answer: Promise<Answer<Data>>): Call<Data> {
  const data = answer.then((answer) => answer.data);
  return Object.assign(data, {
    withResponse() {
      // Nobody looks at the data's promise then; its failure is the answer's.
      data.catch(() => {});
      return answer;
    },
  });
}
