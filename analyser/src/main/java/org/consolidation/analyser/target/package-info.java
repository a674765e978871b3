/**
 * Which products of a function could remain, and to whom a move could be offered. Start with {@code Targeting},
 * then {@code Choice}.
 *
 * <p>A function is a facility location problem ({@code Location}): those who have a system for it may stay or
 * be offered one of the most widely held products whose price is known, and a product that takes anybody in
 * costs a joint procurement. {@code Case} lays it out from {@code Seat}s and {@code Prices}, {@code Money} says
 * what a move is worth, {@code Solver} solves it with proof or with the gap that is left, {@code Drawn} tells
 * how often the same is chosen under other assumptions, {@code Regions} what one product for each region would
 * mean. One task for each function; plain Java but for {@code Targeting}.
 *
 * <p>Offers, never instructions: the answer is "leave alone" wherever nothing pays, and who declined a product
 * is never sent to it.
 */
package org.consolidation.analyser.target;
