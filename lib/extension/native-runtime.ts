/**
 * The detector runs on every page, so it goes without the polyfill: these two calls are the same in both browsers.
 */
interface NativeRuntime {
  /** Gone with the extension. */
  id?: string;
  sendMessage(message: unknown): Promise<unknown>;
}

const scope = globalThis as unknown as { browser?: { runtime: NativeRuntime }; chrome: { runtime: NativeRuntime } };

const runtime = (): NativeRuntime => (scope.browser ?? scope.chrome).runtime;

/** Tells the background; a background that is gone (the extension was updated or removed) is no error of the page's. */
export function tellBackground(name: string): void {
  runtime()
    .sendMessage({ sourcelight: name })
    .catch(() => undefined);
}

/** Whether the extension that this script belongs to is still there, and the same. */
export function isExtensionThere(): boolean {
  try {
    return runtime()?.id !== undefined;
  } catch {
    return false;
  }
}
