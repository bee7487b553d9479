import { type FunctionComponent, h } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export type OnDemand<Props> = FunctionComponent<Props> & {
  /** Reads it before it is shown, where a part that comes late would push aside what is pressed next. */
  readonly fetch: () => Promise<void>;
};

/** A part of the interface in a file of its own, read when it is first shown; nothing stands in its place until then. */
export function onDemand<Props extends object>(load: () => Promise<FunctionComponent<Props>>): OnDemand<Props> {
  let loaded: FunctionComponent<Props> | null = null;
  const fetch = async (): Promise<void> => {
    loaded ??= await load();
  };
  const Part: FunctionComponent<Props> = (props) => {
    const [, arrived] = useState(loaded !== null);
    useEffect(() => {
      if (loaded === null) void fetch().then(() => arrived(true));
    }, []);
    return loaded && h(loaded, props);
  };
  return Object.assign(Part, { fetch });
}
