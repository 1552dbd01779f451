import { Icon } from '../../../ui/Icon';
import { Section } from '../../../ui/Section';
import { m } from '../../../words/generated/messages';

/** A square picture for posts and an upright one for stories, to look at and to take away. */
export function SharePictures({ square, story }: { square: string; story: string }) {
  return (
    <Section title={m.promotions_share_pictures()}>
      <p className="hint">{m.promotions_share_pictures_about()}</p>
      <ul className="plain kit-pictures">
        <li className="stack stack-s">
          <img src={square} width="1080" height="1080" alt={m.promotions_share_square()} loading="lazy" />
          <a className="button button-secondary" href={square} download>
            <Icon name="picture" />
            {m.promotions_share_get_square()}
          </a>
        </li>
        <li className="stack stack-s">
          <img src={story} width="1080" height="1920" alt={m.promotions_share_story()} loading="lazy" />
          <a className="button button-secondary" href={story} download>
            <Icon name="picture" />
            {m.promotions_share_get_story()}
          </a>
        </li>
      </ul>
    </Section>
  );
}
