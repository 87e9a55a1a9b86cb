import type {
  Authentication,
  Collected,
  Connector,
  ConnectorRequest,
  Wanted,
} from "../../src/institutions/connector.js";
import { simulatedConnector } from "../../src/institutions/simulated/simulatedConnector.js";
import { Api } from "./api.js";
import type { TestPlatform } from "./platform.js";

/** The simulated institutions behind a gate: while it is closed, whoever comes waits before it. */
export class Gate implements Connector {
  #opened: Promise<void> | undefined;
  #arrive = () => {};

  /** `reached` once somebody waits. */
  close(): { reached: Promise<void>; open(): void } {
    let open = () => {};
    this.#opened = new Promise((resolve) => {
      open = () => {
        this.#opened = undefined;
        resolve();
      };
    });
    const reached = new Promise<void>((resolve) => {
      this.#arrive = resolve;
    });
    return { reached, open };
  }

  async authenticate(request: ConnectorRequest): Promise<Authentication> {
    await this.#pass();
    return simulatedConnector.authenticate(request);
  }

  async collect(request: ConnectorRequest, wanted: Wanted): Promise<Collected> {
    await this.#pass();
    return simulatedConnector.collect(request, wanted);
  }

  async #pass(): Promise<void> {
    if (this.#opened) this.#arrive();
    await this.#opened;
  }
}

/** Lets something happen while a client's clock is being advanced by a minute, in the midst of a job. */
export async function whileAdvancing<T>(
  { control }: TestPlatform,
  gate: Gate,
  client_id: string,
  work: () => Promise<T>,
): Promise<T> {
  const path = { client_id };
  const { body } = await control.call("createApiKey", { path });
  const api = new Api(control.url, { clientId: client_id, apiKey: body.api_key.key });
  const steps = [{ outcome: "CONNECTED", delay_seconds: 10 }];
  await control.call("createScript", { path, body: { script: { steps } } });
  await api.createMember(await api.createUser());
  const { reached, open } = gate.close();
  const advancing = control.call("advanceClock", { path, body: { clock: { seconds: 60 } } });
  await reached;
  const result = await work().finally(open);
  const { status, text } = await advancing;
  if (status !== 200) throw new Error(`The clock was not advanced: ${text}`);
  return result;
}
