/**
 * News of a site: articles in columns, from their import to the page that a citizen reads.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li>N1 A citizen sees an article when it is published and its date has come; never a draft.
 *   <li>N2 An article belongs to one site; other sites do not find it, but for windows that show what a site above them publishes.
 *   <li>N3 Lists, feeds and search show articles in the language of the page; an article is shown in its own.
 *   <li>N4 Lists are newest first; of two with the same date, the later stored one first.
 *   <li>N5 An import may be repeated: a source id names one article of a site, and what does not differ stays untouched.
 *   <li>N6 A record enters whole or not at all; who sent it is told which field is wrong.
 *   <li>N7 A body holds only HTML that cannot act: no scripts, styles, frames or forms, no pictures or videos of other
 *       hosts.
 *   <li>N8 A picture or video is what its first bytes say, and is named by its content for ever.
 *   <li>N9 Page tags hold the values as stored, or are left out; the date of publication is never changed by us.
 *   <li>N10 What is not there, and what cannot be an article, column or page number, answers "not found".
 *   <li>N11 Reading writes nothing to the database; readings are counted in memory and stored later.
 *   <li>N12 An article's source id, title, date, body and column must be given; all else may be left out.
 *   <li>N13 Each task asks for its permission, to edit, to publish or to withdraw, on the site that the person is on.
 *   <li>N14 An article changes only for the editor who has read its last version; nobody overwrites another unseen.
 *   <li>N15 An editor is told of every mistake at once; what was typed is not stored as long as there is one.
 *   <li>N16 A withdrawn article is a draft again, whatever later imports say about it.
 *   <li>N17 A picture that an editor adds has a text for those who cannot see it.
 *   <li>N18 Whatever changes what citizens can read is announced, so that nothing older is shown on.
 *   <li>N19 A form makes one article, however often it arrives; what it says by then is not lost.
 *   <li>N20 Only what was submitted is published, and not by who wrote it last; what was changed since is a draft again.
 *   <li>N21 What citizens see is not changed in the browser: it is withdrawn, changed, and published by somebody else again.
 * </ul>
 */
@NullMarked
package org.qiantang.news;

import org.jspecify.annotations.NullMarked;
