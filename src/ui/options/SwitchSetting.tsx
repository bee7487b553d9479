import { Setting } from '../components/Chapter.tsx';
import { Toggle } from '../components/Toggle.tsx';

interface SwitchSettingProps {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly on: boolean;
  readonly change: (on: boolean) => void;
}

/** A setting that is on or off, named and described by the words beside its switch. */
export const SwitchSetting = ({ id, name, text, on, change }: SwitchSettingProps) => (
  <Setting id={id} name={name} text={text}>
    <Toggle labelledBy={id} describedBy={`${id}-text`} on={on} change={change} />
  </Setting>
);
