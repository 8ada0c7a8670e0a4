import { Component, type ComponentClass, type FunctionComponent, h } from "preact";

/** The component, drawn again only when one of its properties is another one. */
export function kept<Props extends object>(Inner: FunctionComponent<Props>): ComponentClass<Props> {
  return class Kept extends Component<Props> {
    override shouldComponentUpdate(next: Props): boolean {
      const now: Props = this.props;
      const names = Object.keys({ ...now, ...next }) as (keyof Props)[];
      return names.some((name) => now[name] !== next[name]);
    }

    override render() {
      return h(Inner, this.props);
    }
  };
}
