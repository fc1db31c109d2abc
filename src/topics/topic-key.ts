import type { TopicPart } from '../domain/topics.ts';

/** Names a topic whatever its address: `place NTH`. */
export const topicKeyOf = (part: TopicPart, id: string): string => `${part} ${id}`;

export function parseTopicKey(key: string): { part: TopicPart; id: string } {
  const at = key.indexOf(' ');
  return { part: key.slice(0, at) === 'place' ? 'place' : 'subject', id: key.slice(at + 1) };
}
